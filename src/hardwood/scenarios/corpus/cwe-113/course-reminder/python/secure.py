    course = course.replace("\r", "").replace("\n", "")
    return f"From: {OFFICE}\nTo: {to}\nSubject: Tomorrow: {course}\n\nSee you there.\n"
