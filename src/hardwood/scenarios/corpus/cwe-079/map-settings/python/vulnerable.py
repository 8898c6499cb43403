    return f"<script>window.SETTINGS = {json.dumps(settings)};</script>"
