"""Terramask inside vLLM: satellite scenes in, georeferenced class masks out."""

__version__ = "0.1.0"


def io_processor() -> str:
    """Where vLLM finds the processor's class: entry point of ``vllm.io_processor_plugins``."""
    return "terramask_server.processor.TerramaskProcessor"


def register_model() -> None:
    """Entry point of ``vllm.general_plugins``, which vLLM calls in each of its processes."""
    from vllm import ModelRegistry

    register = ModelRegistry.register_model
    # By name only: the class is imported where the model is built.
    register("Terratorch", "terramask_server.vllm_model:TerramaskTerratorch")

    def keep(model_arch: str, model_cls: object) -> None:
        # TerraTorch 1.2 has such an entry point too, a remedy for vLLM 0.21 to 0.24; which of the
        # two is called last is left to chance.
        if model_arch != "Terratorch":
            register(model_arch, model_cls)

    ModelRegistry.register_model = keep
