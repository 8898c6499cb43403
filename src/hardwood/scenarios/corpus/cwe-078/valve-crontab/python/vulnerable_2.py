    return '{} {} * * * open_valve "{}" >> valves.log'.format(minute, hour, valve)
