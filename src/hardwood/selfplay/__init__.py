"""The iterated loop: grow, train, look, advance."""
