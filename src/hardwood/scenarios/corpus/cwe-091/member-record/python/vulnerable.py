    return f"<member><name>{name}</name><town>{town}</town><role>guest</role></member>"
