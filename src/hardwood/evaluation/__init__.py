"""How good a model is: pure measures, and the runner that feeds them."""
