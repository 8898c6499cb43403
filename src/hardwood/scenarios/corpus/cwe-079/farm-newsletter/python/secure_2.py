    env = Environment(loader=DictLoader(PAGES), autoescape=select_autoescape(["html"]))
    template = env.get_template(name)
    return template.render(**values)
