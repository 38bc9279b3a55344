"""Pictures of Terramask in the real QGIS desktop, for the user guide (``make screenshots``)."""
