    return "<member><name>" + name.strip() + "</name><role>guest</role></member>"
