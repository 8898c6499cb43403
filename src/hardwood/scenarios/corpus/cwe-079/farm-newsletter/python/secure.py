    env = Environment(loader=DictLoader(PAGES), autoescape=True)
    return env.get_template(name).render(values)
