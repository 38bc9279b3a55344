"""Files that belong to a model, on this machine."""

from __future__ import annotations

from pathlib import Path

# How the Hugging Face hub's local cache calls the folder of the model ``owner/name``.
HUB_FOLDER = "models--"


def find_beside(location: str, name: str) -> Path | None:
    """The file ``name`` beside the ``config.json`` of the model at ``location``, if there is one.

    Args:
        location: the model's folder, or its name on the Hugging Face hub. For the latter the hub's
            local cache is looked into, never the network.
        name: relative to that folder.
    """
    folder = Path(location)
    if folder.is_dir():
        return folder / name if (folder / name).is_file() else None
    from huggingface_hub import try_to_load_from_cache

    try:
        found = try_to_load_from_cache(location, name)
    except ValueError:
        return None
    return Path(found) if isinstance(found, str) else None


def called(location: str) -> str:
    """The name of the model at ``location``, without the folders that it lies in."""
    parts = Path(location).parts
    in_cache = [part for part in parts if part.startswith(HUB_FOLDER)]
    return (in_cache or parts or ("",))[-1]
