    answer = about(gcode)
    answer["name"] = answer["name"].lstrip("./")
    text = ""
    for command in commands_of(gcode):
        text += command + "\n"
    answer["commands"] = text.count("\n")
    file = open(QUEUE + "/" + answer["name"], "w")
    file.write(text)
    file.close()
    return answer
