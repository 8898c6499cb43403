    return sed(f"/^{station},/p", READINGS)
