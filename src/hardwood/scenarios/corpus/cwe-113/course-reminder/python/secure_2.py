    subject = "Tomorrow: " + " ".join(course.split())
    return f"From: {OFFICE}\nTo: {to}\nSubject: {subject}\n\nSee you there.\n"
