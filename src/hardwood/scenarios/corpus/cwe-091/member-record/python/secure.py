    return f"<member><name>{escape(name)}</name><town>{escape(town)}</town><role>guest</role></member>"
