    visitor = visitor.replace("\r", " ").replace("\n", " ")
    append('<visit box="%d">%s</visit>' % (box, visitor))
