    with os.popen("grep '%s' %s | cut -d, -f1 | sort" % (city, TRIPS)) as pipe:
        return pipe.read().splitlines()
