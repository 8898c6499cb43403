    env = Environment(loader=DictLoader(PAGES))
    return env.get_template(page).render(values)
