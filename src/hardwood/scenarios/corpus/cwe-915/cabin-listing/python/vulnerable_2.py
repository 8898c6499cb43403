    cabin.__dict__.update(values)
