    script = "/^" + station + ",/p"
    lines = sed(script, READINGS)
    return [line for line in lines if line]
