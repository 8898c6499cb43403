    layout = ast.literal_eval(text.strip())
    if not isinstance(layout, dict):
        raise ValueError("not a layout")
    return layout
