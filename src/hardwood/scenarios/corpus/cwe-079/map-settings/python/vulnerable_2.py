    data = json.dumps(settings, ensure_ascii=False, sort_keys=True).replace("</script>", "")
    return "<script>window.SETTINGS = " + data + ";</script>"
