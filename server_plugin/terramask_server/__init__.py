"""Terramask inside vLLM: satellite scenes in, georeferenced class masks out."""

__version__ = "0.1.0"


def io_processor() -> str:
    """Where vLLM finds the processor's class: entry point of ``vllm.io_processor_plugins``."""
    return "terramask_server.processor.TerramaskProcessor"
