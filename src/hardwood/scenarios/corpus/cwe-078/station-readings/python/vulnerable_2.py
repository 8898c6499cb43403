    script = "/" + station + "/p"
    lines = sed(script)
    return [line for line in lines if line]
