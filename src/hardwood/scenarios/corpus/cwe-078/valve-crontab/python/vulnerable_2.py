    return '0 {} * * * open_valve "{}" >> farm.log'.format(hour, valve)
