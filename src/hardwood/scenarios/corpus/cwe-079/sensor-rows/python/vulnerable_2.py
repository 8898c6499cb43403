    return "".join("<tr><td>%s</td><td>%.1f</td></tr>" % (name, value) for name, value in readings)
