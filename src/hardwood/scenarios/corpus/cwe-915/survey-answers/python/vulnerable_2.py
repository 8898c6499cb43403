    sheet = new_sheet(watcher)
    sheet.update(answers)
    return sheet
