    env = Environment(loader=DictLoader(PAGES))
    return env.get_template(name).render(values)
