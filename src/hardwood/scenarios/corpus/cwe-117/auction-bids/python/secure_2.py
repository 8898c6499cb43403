    def clean(text):
        return "".join(" " if sign == ">" or sign in "\r\n" else sign for sign in text)

    line = f"{lot}>{clean(bid['bidder'])}>{bid['euros']}>{clean(bid['remark'])}\n"
    with open(BOOK, "a", encoding="utf-8") as file:
        file.write(line)
