    data = json.dumps(settings).replace("<", "\\u003c")
    return f"<script>window.SETTINGS = {data};</script>"
