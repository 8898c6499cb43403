    with open(LOG, "a", encoding="utf-8") as log:
        log.write(f'<visit box="{box_number}" minutes="{minutes}">{visitor}</visit>\n')
