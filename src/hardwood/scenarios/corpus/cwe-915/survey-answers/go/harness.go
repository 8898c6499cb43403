package main

import (
	"fmt"
	"os"
)

func main() {
	sheet, err := answerSheet(os.Args[1], []byte(os.Args[2]))
	if err != nil {
		fmt.Println("error")
		return
	}
	text, _ := sheet.saved()
	fmt.Println(string(text))
}
