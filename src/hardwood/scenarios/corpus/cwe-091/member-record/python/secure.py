    return f"<member><name>{escape(name)}</name><role>guest</role></member>"
