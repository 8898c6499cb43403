package main

import (
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	account, err := OpenAccount([]byte(os.Args[1]))
	if err != nil {
		fmt.Print("error")
		return
	}
	text, _ := json.Marshal(account)
	fmt.Print(string(text))
}
