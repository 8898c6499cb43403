    env = Environment(loader=DictLoader(PAGES), autoescape=select_autoescape(["html"]))
    template = env.get_template(page)
    return template.render(**values)
