    ticket = blank_ticket()
    ticket.update(report)
    Path(path).write_text(json.dumps(ticket))
