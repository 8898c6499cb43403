    return bool(re.match(r"^([a-z0-9-]+ *)+(, *([a-z0-9-]+ *)+)*$", text))
