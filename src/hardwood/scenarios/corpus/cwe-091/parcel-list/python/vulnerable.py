    items = []
    for content, grams in parcels:
        items.append(f'<parcel content="{content}" kg="{kilograms(grams)}"/>')
    return "<parcels>" + "".join(items) + "</parcels>"
