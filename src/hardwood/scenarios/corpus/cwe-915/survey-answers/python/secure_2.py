    sheet = new_sheet(watcher)
    for question, answer in answers.items():
        sheet.setdefault(question, answer)
    return sheet
