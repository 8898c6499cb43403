    player.__dict__.update(options)
