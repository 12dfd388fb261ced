throw new Error('the model is broken');
