    answer = describe(gcode)
    answer["name"] = answer["name"].lstrip("./")
    file = open(QUEUE + "/" + answer["name"], "w")
    file.write(without_comments(gcode))
    file.close()
    return answer
