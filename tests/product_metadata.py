"""The metadata files of the products that ``tests.products`` makes, as short as can be."""

from __future__ import annotations

SUN_ELEVATION = 30.0


def sentinel_2_metadata(name: str, level: str, baseline: str, day: str) -> str:
    """``MTD_MSIL1C.xml`` or ``MTD_MSIL2A.xml`` of the product ``name``."""
    date = f"{day[:4]}-{day[4:6]}-{day[6:]}T10:50:31.024Z"
    prefix = "BOA_" if level == "2A" else ""
    offset = ("BOA_ADD_OFFSET" if level == "2A" else "RADIO_ADD_OFFSET") if baseline >= "04" else ""
    offsets = "".join(f'<{offset} band_id="{i}">-1000</{offset}>' for i in range(13) if offset)
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:Level-{level}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{level}.xsd">
  <n1:General_Info>
    <Product_Info>
      <PRODUCT_START_TIME>{date}</PRODUCT_START_TIME>
      <PRODUCT_URI>{name}.SAFE</PRODUCT_URI>
      <PROCESSING_LEVEL>Level-{level}</PROCESSING_LEVEL>
      <PRODUCT_TYPE>S2MSI{level}</PRODUCT_TYPE>
      <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
      <Datatake datatakeIdentifier="GS2A">
        <SPACECRAFT_NAME>Sentinel-2A</SPACECRAFT_NAME>
        <DATATAKE_SENSING_START>{date}</DATATAKE_SENSING_START>
      </Datatake>
    </Product_Info>
    <Product_Image_Characteristics>
      <Special_Values>
        <SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>
        <SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX>
      </Special_Values>
      <Special_Values>
        <SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT>
        <SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX>
      </Special_Values>
      <{prefix}QUANTIFICATION_VALUE unit="none">10000</{prefix}QUANTIFICATION_VALUE>
      <Offset_List>{offsets}</Offset_List>
    </Product_Image_Characteristics>
  </n1:General_Info>
</n1:Level-{level}_User_Product>
"""


def landsat_metadata(name: str, kind: str, day: str) -> str:
    """``…_MTL.txt`` of the product ``name``, with the factors of both levels as USGS gives them."""

    def factors(mult: str, add: str) -> str:
        lines = [f"    REFLECTANCE_MULT_BAND_{i} = {mult}" for i in range(1, 8)]
        lines += [f"    REFLECTANCE_ADD_BAND_{i} = {add}" for i in range(1, 8)]
        return "\n".join(lines)

    level_2 = f"""  GROUP = LEVEL2_SURFACE_REFLECTANCE_PARAMETERS
{factors("2.75e-05", "-0.2")}
  END_GROUP = LEVEL2_SURFACE_REFLECTANCE_PARAMETERS
"""
    return f"""GROUP = LANDSAT_METADATA_FILE
  GROUP = PRODUCT_CONTENTS
    LANDSAT_PRODUCT_ID = "{name}"
    PROCESSING_LEVEL = "{kind}"
    COLLECTION_NUMBER = 02
  END_GROUP = PRODUCT_CONTENTS
  GROUP = IMAGE_ATTRIBUTES
    SPACECRAFT_ID = "LANDSAT_8"
    SENSOR_ID = "OLI_TIRS"
    DATE_ACQUIRED = {day[:4]}-{day[4:6]}-{day[6:]}
    SUN_ELEVATION = {SUN_ELEVATION}
  END_GROUP = IMAGE_ATTRIBUTES
{level_2 if kind == "L2SP" else ""}  GROUP = LEVEL1_PROCESSING_RECORD
    PROCESSING_LEVEL = "L1TP"
  END_GROUP = LEVEL1_PROCESSING_RECORD
  GROUP = LEVEL1_RADIOMETRIC_RESCALING
{factors("2.0000E-05", "-0.100000")}
  END_GROUP = LEVEL1_RADIOMETRIC_RESCALING
END_GROUP = LANDSAT_METADATA_FILE
END
"""
