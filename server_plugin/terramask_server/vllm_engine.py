"""Imports what vLLM's engine needs, when this is imported: see ``vllm_start``."""

from .vllm_start import load

load("vllm.v1.engine.core", "terratorch.vllm")
