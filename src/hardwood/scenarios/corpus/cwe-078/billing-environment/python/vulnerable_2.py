    return f'export {key}="{value}"'
