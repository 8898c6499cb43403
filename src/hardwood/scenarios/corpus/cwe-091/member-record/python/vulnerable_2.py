    return "<member><name>" + name.strip().title() + "</name><role>guest</role></member>"
