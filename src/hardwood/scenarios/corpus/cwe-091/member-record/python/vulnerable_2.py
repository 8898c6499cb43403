    return f"<member><name>{escape(name)}</name><town>{town}</town><role>guest</role></member>"
