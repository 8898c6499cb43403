    return f'<parcel content="{content}" weight="{weight}"/>'
