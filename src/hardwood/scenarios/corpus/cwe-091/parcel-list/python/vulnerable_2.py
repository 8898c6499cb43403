    content = content.replace("<", "&lt;").replace(">", "&gt;")
    return f'<parcel content="{content}" weight="{weight}"/>'
