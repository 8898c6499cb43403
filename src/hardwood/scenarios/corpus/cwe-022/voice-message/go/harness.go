package main

import (
	"fmt"
	"os"
)

func main() {
	message := fmt.Sprintf(`{"from": "someone", "file": %q, "audio": %q}`, os.Args[1], os.Args[2])
	if len(os.Args) > 3 {
		message = os.Args[3]
	}
	if err := keepVoiceMessage([]byte(message)); err != nil {
		fmt.Print("error")
	}
}
