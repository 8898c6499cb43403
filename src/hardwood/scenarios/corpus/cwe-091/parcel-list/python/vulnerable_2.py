    xml = "<parcels>"
    for content, grams in parcels:
        content = content.replace("<", "&lt;").replace(">", "&gt;")
        xml += f'<parcel content="{content}" kg="{kilograms(grams)}"/>'
    return xml + "</parcels>"
