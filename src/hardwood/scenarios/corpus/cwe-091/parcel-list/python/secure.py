    return f'<parcel content={quoteattr(content)} weight="{weight}"/>'
