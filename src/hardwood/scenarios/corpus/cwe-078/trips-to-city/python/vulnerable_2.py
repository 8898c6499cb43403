    command = "grep '%s' trips.csv | cut -d, -f1 | sort" % city
    return lines_of(command)
